# Written by `make stubs` from schema/; change it there.
"""Custom password instructions api: the operations of this family."""

from sailpoint._core import api

__all__ = ["CustomPasswordInstructionsApi"]

CustomPasswordInstructionsApi = api("beta", "CustomPasswordInstructionsApi")
