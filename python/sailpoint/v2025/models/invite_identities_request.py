# Generated from schema/.
"""The identities to invite."""

from sailpoint.v2025.models import InviteIdentitiesRequest

__all__ = ["InviteIdentitiesRequest"]
