# Generated from schema/.
"""Email status dto."""

from sailpoint.beta.models import EmailStatusDto

__all__ = ["EmailStatusDto"]
