export default defineNuxtConfig({
  compatibilityDate: '2026-11-01',
  telemetry: false,
  runtimeConfig: { public: { films: 'https://video.example' } },
  app: {
    head: {
      htmlAttrs: { lang: 'en' },
      link: [{ rel: 'icon', href: 'data:,' }],
      script: [
        {
          src: '/ask-first/ask-first.js',
          async: true,
          'data-policy-url': '/privacy',
          'data-purposes': 'analytics embeds',
        },
      ],
    },
  },
});
