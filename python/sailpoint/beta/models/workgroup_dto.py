# Generated from schema/.
"""Workgroup dto."""

from sailpoint.beta.models import WorkgroupDto

__all__ = ["WorkgroupDto"]
