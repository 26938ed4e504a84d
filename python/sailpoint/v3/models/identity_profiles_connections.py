# Generated from schema/.
"""Identity profiles connections."""

from sailpoint.v3.models import IdentityProfilesConnections

__all__ = ["IdentityProfilesConnections"]
