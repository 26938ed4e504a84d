# Written by `make stubs` from schema/; change it there.
"""Source code."""

from sailpoint._core import Model

__all__ = ["SourceCode"]

class SourceCode(Model):
    """Source code."""

    version: str
    script: str
    def __init__(
        self,
        *,
        version: str,
        script: str,
    ) -> None: ...
