# Generated from schema/.
"""All public names of API version beta."""

from sailpoint._core import ApiResponse as ApiResponse
from sailpoint._core import Configuration as Configuration
from sailpoint._core import ConfigurationParams as ConfigurationParams
from sailpoint._core import RawResponse as RawResponse
from sailpoint.beta.api import *
from sailpoint.beta.api_client import ApiClient as ApiClient
from sailpoint.beta.exceptions import *
from sailpoint.beta.models import *
from sailpoint.paginator import Paginator as Paginator

__version__: str
