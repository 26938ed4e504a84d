# Generated from schema/.
"""The identities to invite."""

from sailpoint.beta.models import InviteIdentitiesRequest

__all__ = ["InviteIdentitiesRequest"]
