# Generated from schema/.
"""Mail from attributes."""

from sailpoint.v2024.models import MailFromAttributes

__all__ = ["MailFromAttributes"]
