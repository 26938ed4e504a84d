# Generated from schema/.
"""List workgroup members200 response inner."""

from sailpoint.beta.models import ListWorkgroupMembers200ResponseInner

__all__ = ["ListWorkgroupMembers200ResponseInner"]
