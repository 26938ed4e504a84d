# Generated from schema/.
"""Mail from attributes dto."""

from sailpoint.beta.models import MailFromAttributesDto

__all__ = ["MailFromAttributesDto"]
