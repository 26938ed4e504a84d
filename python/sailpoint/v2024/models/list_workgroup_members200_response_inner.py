# Generated from schema/.
"""List workgroup members200 response inner."""

from sailpoint.v2024.models import ListWorkgroupMembers200ResponseInner

__all__ = ["ListWorkgroupMembers200ResponseInner"]
