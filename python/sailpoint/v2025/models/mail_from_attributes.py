# Generated from schema/.
"""Mail from attributes."""

from sailpoint.v2025.models import MailFromAttributes

__all__ = ["MailFromAttributes"]
