# Generated from schema/.
"""Account all of source owner."""

from sailpoint.v3.models import AccountAllOfSourceOwner

__all__ = ["AccountAllOfSourceOwner"]
