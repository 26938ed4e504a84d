# Generated from schema/.
"""Branding item create."""

__all__ = ["BrandingItemCreate"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class BrandingItemCreate(Model):
        """Branding item create."""

        name: str
        product_name: str | None
        action_button_color: str | None
        active_link_color: str | None
        navigation_color: str | None
        email_from_address: str | None
        login_informational_message: str | None
        file_standard: str | None
        def __init__(
            self,
            *,
            name: str,
            product_name: str | None,
            action_button_color: str | None = ...,
            active_link_color: str | None = ...,
            navigation_color: str | None = ...,
            email_from_address: str | None = ...,
            login_informational_message: str | None = ...,
            file_standard: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    BrandingItemCreate = model("v3", "BrandingItemCreate")
