# Generated from schema/.
"""Get discovered applications200 response inner."""

from sailpoint.v3.models import GetDiscoveredApplications200ResponseInner

__all__ = ["GetDiscoveredApplications200ResponseInner"]
