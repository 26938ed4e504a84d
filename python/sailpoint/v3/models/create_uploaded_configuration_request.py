# Generated from schema/.
"""Create uploaded configuration request."""

from sailpoint.v3.models import CreateUploadedConfigurationRequest

__all__ = ["CreateUploadedConfigurationRequest"]
