# Generated from schema/.
"""Custom password instructions api: the operations of this family."""

from sailpoint._core import api

__all__ = ["CustomPasswordInstructionsApi"]

CustomPasswordInstructionsApi = api("beta", "CustomPasswordInstructionsApi")
