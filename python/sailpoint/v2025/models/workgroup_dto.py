# Generated from schema/.
"""Workgroup dto."""

from sailpoint.v2025.models import WorkgroupDto

__all__ = ["WorkgroupDto"]
