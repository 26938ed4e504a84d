# Generated from schema/.
"""Domain status dto."""

from sailpoint.v2024.models import DomainStatusDto

__all__ = ["DomainStatusDto"]
