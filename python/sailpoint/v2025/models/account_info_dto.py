# Generated from schema/.
"""Account info dto."""

from sailpoint.v2025.models import AccountInfoDto

__all__ = ["AccountInfoDto"]
