# Generated from schema/.
"""Workgroup dto."""

from sailpoint.v2024.models import WorkgroupDto

__all__ = ["WorkgroupDto"]
