# Generated from schema/.
"""Identity profiles connections."""

from sailpoint.v2024.models import IdentityProfilesConnections

__all__ = ["IdentityProfilesConnections"]
