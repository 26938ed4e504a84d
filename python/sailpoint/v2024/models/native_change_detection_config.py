# Written by `make stubs` from schema/; change it there.
"""Native change detection config."""

from sailpoint._core import model

__all__ = ["NativeChangeDetectionConfig"]

NativeChangeDetectionConfig = model("v2024", "NativeChangeDetectionConfig")
