# Written by `make stubs` from schema/; change it there.
"""Get discovered applications200 response inner."""

from sailpoint._core import model

__all__ = ["GetDiscoveredApplications200ResponseInner"]

GetDiscoveredApplications200ResponseInner = model("v2024", "GetDiscoveredApplications200ResponseInner")
