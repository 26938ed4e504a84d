# Written by `make stubs` from schema/; change it there.
"""Create uploaded configuration request."""

from sailpoint._core import Model

__all__ = ["CreateUploadedConfigurationRequest"]

class CreateUploadedConfigurationRequest(Model):
    """Create uploaded configuration request."""

    data: str
    name: str
    def __init__(
        self,
        *,
        data: str,
        name: str,
    ) -> None: ...
