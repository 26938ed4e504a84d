# Generated from schema/.
"""Lifecycle state dto."""

from sailpoint.v2025.models import LifecycleStateDto

__all__ = ["LifecycleStateDto"]
