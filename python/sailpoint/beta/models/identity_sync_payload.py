# Generated from schema/.
"""Identity sync payload."""

from sailpoint.beta.models import IdentitySyncPayload

__all__ = ["IdentitySyncPayload"]
