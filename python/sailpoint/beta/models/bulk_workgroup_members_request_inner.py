# Generated from schema/.
"""Bulk workgroup members request inner."""

from sailpoint.beta.models import BulkWorkgroupMembersRequestInner

__all__ = ["BulkWorkgroupMembersRequestInner"]
