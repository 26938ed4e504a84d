# Generated from schema/.
"""Account info dto."""

from sailpoint.v2024.models import AccountInfoDto

__all__ = ["AccountInfoDto"]
