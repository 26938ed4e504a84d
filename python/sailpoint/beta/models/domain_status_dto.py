# Generated from schema/.
"""Domain status dto."""

from sailpoint.beta.models import DomainStatusDto

__all__ = ["DomainStatusDto"]
