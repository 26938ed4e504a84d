# Generated from schema/.
"""Email status dto."""

from sailpoint.v2025.models import EmailStatusDto

__all__ = ["EmailStatusDto"]
