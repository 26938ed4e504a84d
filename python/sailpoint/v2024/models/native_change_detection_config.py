# Generated from schema/.
"""Native change detection config."""

from sailpoint.v2024.models import NativeChangeDetectionConfig

__all__ = ["NativeChangeDetectionConfig"]
