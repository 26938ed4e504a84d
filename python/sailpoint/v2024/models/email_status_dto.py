# Generated from schema/.
"""Email status dto."""

from sailpoint.v2024.models import EmailStatusDto

__all__ = ["EmailStatusDto"]
