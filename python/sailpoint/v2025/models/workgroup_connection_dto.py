# Generated from schema/.
"""Workgroup connection dto."""

from sailpoint.v2025.models import WorkgroupConnectionDto

__all__ = ["WorkgroupConnectionDto"]
