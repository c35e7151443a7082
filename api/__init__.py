"""The HTTP edge: the application, its error answers, JSON routes and Twilio's webhooks."""
