# Generated from schema/.
"""Identity sync payload."""

from sailpoint.v2024.models import IdentitySyncPayload

__all__ = ["IdentitySyncPayload"]
