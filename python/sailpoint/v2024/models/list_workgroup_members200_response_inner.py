# Written by `make stubs` from schema/; change it there.
"""List workgroup members200 response inner."""

from sailpoint._core import model

__all__ = ["ListWorkgroupMembers200ResponseInner"]

ListWorkgroupMembers200ResponseInner = model("v2024", "ListWorkgroupMembers200ResponseInner")
