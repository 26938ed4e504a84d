# Generated from schema/.
"""Domain status dto."""

from sailpoint.v2025.models import DomainStatusDto

__all__ = ["DomainStatusDto"]
