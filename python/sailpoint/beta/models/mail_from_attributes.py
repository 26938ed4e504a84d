# Generated from schema/.
"""Mail from attributes."""

from sailpoint.beta.models import MailFromAttributes

__all__ = ["MailFromAttributes"]
