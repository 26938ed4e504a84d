# Generated from schema/.
"""Notification template context."""

from sailpoint.v2024.models import NotificationTemplateContext

__all__ = ["NotificationTemplateContext"]
