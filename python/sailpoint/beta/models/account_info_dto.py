# Generated from schema/.
"""Account info dto."""

from sailpoint.beta.models import AccountInfoDto

__all__ = ["AccountInfoDto"]
