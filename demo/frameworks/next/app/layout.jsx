export default function Layout({ children }) {
  return (
    <html lang="en">
      <head>
        <link rel="icon" href="data:," />
        <script
          async
          src="/ask-first/ask-first.js"
          data-policy-url="/privacy"
          data-purposes="analytics embeds"
        />
      </head>
      <body>
        <main>{children}</main>
        <footer>
          <button data-consent-open="">Cookie settings</button>
        </footer>
      </body>
    </html>
  );
}
