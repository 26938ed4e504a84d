# Written by `make stubs` from schema/; change it there.
"""Create uploaded configuration request."""

from sailpoint._core import model

__all__ = ["CreateUploadedConfigurationRequest"]

CreateUploadedConfigurationRequest = model("v2024", "CreateUploadedConfigurationRequest")
