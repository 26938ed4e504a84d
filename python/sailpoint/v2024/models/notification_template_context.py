# Written by `make stubs` from schema/; change it there.
"""Notification template context."""

from sailpoint._core import model

__all__ = ["NotificationTemplateContext"]

NotificationTemplateContext = model("v2024", "NotificationTemplateContext")
