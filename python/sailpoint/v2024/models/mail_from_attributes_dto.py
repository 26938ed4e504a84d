# Generated from schema/.
"""Mail from attributes dto."""

from sailpoint.v2024.models import MailFromAttributesDto

__all__ = ["MailFromAttributesDto"]
