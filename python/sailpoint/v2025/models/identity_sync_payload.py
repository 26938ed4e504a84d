# Generated from schema/.
"""Identity sync payload."""

from sailpoint.v2025.models import IdentitySyncPayload

__all__ = ["IdentitySyncPayload"]
