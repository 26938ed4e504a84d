# Generated from schema/.
"""Identity profiles connections."""

from sailpoint.v2025.models import IdentityProfilesConnections

__all__ = ["IdentityProfilesConnections"]
