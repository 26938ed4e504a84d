# Generated from schema/.
"""Account all of source owner."""

from sailpoint.v2024.models import AccountAllOfSourceOwner

__all__ = ["AccountAllOfSourceOwner"]
