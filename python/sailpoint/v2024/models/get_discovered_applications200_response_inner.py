# Generated from schema/.
"""Get discovered applications200 response inner."""

from sailpoint.v2024.models import GetDiscoveredApplications200ResponseInner

__all__ = ["GetDiscoveredApplications200ResponseInner"]
