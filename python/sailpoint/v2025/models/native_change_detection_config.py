# Generated from schema/.
"""Native change detection config."""

from sailpoint.v2025.models import NativeChangeDetectionConfig

__all__ = ["NativeChangeDetectionConfig"]
