# Generated from schema/.
"""Notification template context."""

from sailpoint.beta.models import NotificationTemplateContext

__all__ = ["NotificationTemplateContext"]
