# Generated from schema/.
"""Notification template context."""

from sailpoint.v2025.models import NotificationTemplateContext

__all__ = ["NotificationTemplateContext"]
